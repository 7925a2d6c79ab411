// Run by TraceReceiptTests: node trace-receipt.mjs ASSETS-FOLDER PUBLIC-FOLDER CODE. Prints the result, or { error: code }, as JSON, and the files that were read.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [assets, folder, code] = process.argv.slice(2);
const { traceReceipt } = await import(pathToFileURL(`${assets}/trace.js`));
const read = [];
const fetchBytes = async path => {
  read.push(path);
  try {
    return new Uint8Array(readFileSync(`${folder}/${path}`));
  } catch {
    return null;
  }
};
try {
  console.log(JSON.stringify({ ...(await traceReceipt(code, fetchBytes)), read }));
} catch (e) {
  if (!e.code) throw e;
  console.log(JSON.stringify({ error: e.code, read }));
}
