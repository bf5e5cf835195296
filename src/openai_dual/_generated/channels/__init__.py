"""The WebSocket endpoints: the facts of each, and the events that are sent over it."""
