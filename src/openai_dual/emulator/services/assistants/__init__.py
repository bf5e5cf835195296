"""Assistants, threads, and runs."""
