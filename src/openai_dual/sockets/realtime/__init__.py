"""What is remembered of a realtime conversation, and what follows from it. Pure."""
