"""HTTP/1.1 on the wire, without I/O: how a request is written, and how a response is parsed."""
