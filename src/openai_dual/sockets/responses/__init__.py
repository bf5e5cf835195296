"""Responses over one WebSocket: calls become events, events become the bodies of streams."""
