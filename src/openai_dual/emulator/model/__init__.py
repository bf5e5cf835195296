"""The emulated model: the prompt that it gets and the output that it generates."""
