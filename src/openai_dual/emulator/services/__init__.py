"""The functions that serve the operations, one module for each family of resources."""
