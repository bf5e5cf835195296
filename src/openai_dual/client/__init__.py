"""`OpenAI` and `AsyncOpenAI`: how clients are made, copied and closed, and how they execute calls."""
