"""Responses, their streams and items, hosted tools, and conversations."""
