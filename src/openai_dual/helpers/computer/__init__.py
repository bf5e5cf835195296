"""The computer tool: a model operates a screen by the driver of the user."""
