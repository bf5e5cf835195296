"""Vector stores, their files and batches, and the search in them."""
