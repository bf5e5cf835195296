"""What takes several calls: polling, uploads in parts, batches, tool loops."""
