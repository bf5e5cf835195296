"""WebSocket connections to the API: realtime conversations, responses, live sessions, translation.

`protocol` decides without I/O, `realtime` remembers a conversation; the modules here perform what they ask for.
"""
