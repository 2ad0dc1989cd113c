import { loadDataset } from "/work/main/src/query/loadedDataset.ts";
import { openDuckdbNode } from "/work/main/src/query/engines/duckdbNode.ts";
import { startDuckdbWasm } from "/work/main/src/query/engines/duckdbWasm.ts";
import { WASM_FILE, WasmWorker } from "/work/main/test/wasmInNode.ts";
import { observation, place } from "/work/main/test/builders.ts";
import { DEFAULT_VIEW } from "/work/main/src/view/view.ts";
import { cellsQuery } from "/work/main/src/query/cellsQuery.ts";
import { reportsQuery } from "/work/main/src/query/reportsQuery.ts";
import { sourcesOf } from "/work/main/src/query/sources.ts";
import { sql } from "/work/main/src/query/sql.ts";
import { readFileSync } from "node:fs";
const IND = ["inspections","penalty_cases","publicity_events","disputes_handled","disputes_resolved","legal_consultations","hotline_cases"] as const;
const places = Array.from({length:41000},(_, i)=>place({id:`own:nation:${i}`, name:`某某街道${i}`, orderCode: String(110000+i)}));
const obs = places.flatMap((p,i)=>IND.map((ind,k)=>observation({id:`own-${i}-${k}`, jurisdiction:p.id, indicator:ind, value:(i*7+k)%500})));
const own = {id:"own-nation",label:"n",isInternal:false,observations:obs,documents:[],places};
const view={...DEFAULT_VIEW,dataset:"own-nation",indicators:["inspections"]};
async function run(name, engine){
  const d=await loadDataset(engine,"own_1",own); const so=sourcesOf(view,[d]);
  const time=async(l,f)=>{ for(let i=0;i<3;i++){const t=performance.now(); const c=process.cpuUsage(); const r=await f(); const u=process.cpuUsage(c); console.log(name,l,"wall",Math.round(performance.now()-t),"cpu",Math.round((u.user+u.system)/1000)); globalThis.last=r;} return globalThis.last;};
  const rq=reportsQuery(view,so), cq=cellsQuery(view,so,["inspections"],undefined);
  await time("reports count", ()=>engine.run(sql`SELECT count(*) AS n, max(name) AS a FROM (${rq.sql})`));
  const rc=await time("reports run", ()=>engine.run(rq.sql));
  await time("reports read", async()=>rq.read(rc));
  await time("cells count", ()=>engine.run(sql`SELECT count(*) AS n, max(note) AS a FROM (${cq.sql})`));
  const cc=await time("cells run", ()=>engine.run(cq.sql));
  await time("cells read", async()=>cq.read(cc));
  await engine.close();
}
if(process.argv[2]!=="wasm") await run("node",await openDuckdbNode({published:"/tmp/pub/data/atlas.duckdb"}));
else { const w=new WasmWorker(); const e=await startDuckdbWasm({createWorker:()=>w.asWorker(),wasm:WASM_FILE,silenceLimitMs:60000,onDeath:(x)=>console.log("death",x)}); await e.attachPublished(new Uint8Array(readFileSync("/tmp/pub/data/atlas.duckdb"))); await run("wasm",e); }
