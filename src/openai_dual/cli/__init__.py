"""The command `openai-dual`: every operation of the API by name, and commands for people.

`main` is the entry point. `registry` lists the commands that are written by hand, each loaded when it is run;
`operations` lists the operations of the API, whose flags `flags` derives from the description.
"""
