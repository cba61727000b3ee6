// Stands before the script in the single file, which holds wasm and data as `data:` addresses: those that end in `+gzip` are
// unpacked as they are fetched.
const plainFetch = globalThis.fetch;
globalThis.fetch = async (resource, options) => {
  const response = await plainFetch(resource, options);
  const [, type] = response.headers.get("content-type")?.match(/^(.*)\+gzip$/) ?? [];
  if (!type) return response;
  const unpacked = response.body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked, { headers: { "content-type": type } });
};
