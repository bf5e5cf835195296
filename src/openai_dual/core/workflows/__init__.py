"""Helpers that take several calls: polling, uploads in parts, batches, tool loops."""
