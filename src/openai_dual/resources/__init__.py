"""Public import paths of hand-written resources; the code is in `helpers`."""
