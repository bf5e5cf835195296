"""From a response to a value or an error: JSON, binary content, text, pages, errors."""
