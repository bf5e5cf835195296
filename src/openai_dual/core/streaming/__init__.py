"""From bytes to events to accumulated results."""
