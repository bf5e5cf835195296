"""Type names of `client.evals`, loaded when they are first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._generated.types.evals import *  # noqa: F403 (every name of the table)
    from . import runs as runs
else:
    from ..._generated.types.evals import __dir__, __getattr__  # noqa: F401 (the lazy names)
