"""The operations of `client.vector_stores`."""
