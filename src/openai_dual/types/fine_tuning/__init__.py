"""Type names of `client.fine_tuning`, loaded when they are first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._generated.types.fine_tuning import *  # noqa: F403 (every name of the table)
    from . import alpha as alpha
    from . import checkpoints as checkpoints
    from . import jobs as jobs
else:
    from ..._generated.types.fine_tuning import __dir__, __getattr__  # noqa: F401 (the lazy names)
