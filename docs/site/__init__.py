"""Builds the pages of the documentation site; `python -m docs.site FOLDER` writes them."""
