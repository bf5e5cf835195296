"""HTTP/1.1 over sockets: the listener and its connections."""
