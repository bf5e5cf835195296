"""The WebSocket connections of resources: `client.realtime.connect(...)` and the others."""
