import { startOldWorker } from './test/old-browser.ts';
import { readFileSync, readdirSync } from 'node:fs';
const site=process.argv[2];
const ask=startOldWorker(readFileSync(site+'/desk/village-pages.js','utf8'));
const county=JSON.parse(readFileSync(site+'/desk/data/county.json','utf8'));
const main=(s)=>s.slice(s.indexOf('<main'), s.indexOf('</main>')).replace(/<script\b[^>]*><\/script>/g,'');
for (const v of readdirSync(site+'/desk/data').filter(n=>/^\d/.test(n))) { const desk=JSON.parse(readFileSync(site+'/desk/data/'+v)); const id=v.slice(0,12); let ok=0,bad=[];
 for (const f of readdirSync(site+'/villages/'+id,{recursive:true})) { if(!f.endsWith('index.html')) continue; const address='/villages/'+id+'/'+f.slice(0,-'index.html'.length);
  const a=await ask({desk,county,changes:{},attachments:[],asOf:desk.asOf,address}); const b=readFileSync(site+'/villages/'+id+'/'+f,'utf8');
  if(a.html && main(a.html)===main(b)) ok++; else { bad.push(address+' '+(a.failure??'')); if(bad.length<3&&a.html){const A=main(a.html),B=main(b); let i=0; while(A[i]===B[i])i++; console.log(address, A.slice(i-150,i+150),'\n###',B.slice(i-150,i+250));} } }
 console.log(id, ok, bad.length, bad.slice(0,5)); if (process.argv[3]) break; }
