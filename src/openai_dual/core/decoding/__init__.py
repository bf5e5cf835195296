"""From a response to a value or an error."""
