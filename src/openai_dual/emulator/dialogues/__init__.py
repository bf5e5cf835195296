"""Dialogues over WebSockets, without I/O: client events in, server events out, at a time that is given."""
