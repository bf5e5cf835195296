"""The life of a WebSocket connection, decided without I/O: what is sent, what was lost, when to connect again."""
