"""Helpers of `client.chat.completions`."""
