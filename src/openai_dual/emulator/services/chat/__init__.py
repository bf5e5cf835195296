"""Chat completions and text completions."""
