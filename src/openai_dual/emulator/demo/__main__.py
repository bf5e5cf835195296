"""`python -m openai_dual.emulator.demo`."""

from . import main

main()
