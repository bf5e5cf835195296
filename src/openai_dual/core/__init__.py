"""Pure decisions and values: nothing here blocks, awaits, opens a connection or reads a clock.

`core` imports neither `_generated` nor the client nor an HTTP library; everything above may import it.

- `omit`       the sentinel of an argument the caller left out
- `call`       what one API operation is, and one un-sent use of it
- `model`      the base of the generated answer classes: lenient, lossless decoding
- `unions`     dispatch tables that choose the class of a union's variant
- `jsons`      JSON text to values and back
- `flow`       the generator that decides sends, waits and retries
- `retry`      whether and how long to wait before another attempt
- `sse`        bytes to server-sent events
- `multipart`  form fields and files to a multipart body
- `pages`      which request fetches the next page
"""
