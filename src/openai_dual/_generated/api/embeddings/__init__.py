"""The operations of `client.embeddings`."""
