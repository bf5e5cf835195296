"""The commands that are written by hand, one module each; `registry` lists them."""
