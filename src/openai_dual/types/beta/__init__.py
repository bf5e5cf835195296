"""Type names of `client.beta`, loaded when they are first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._generated.types.beta import *  # noqa: F403 (every name of the table)
    from . import chatkit as chatkit
    from . import realtime as realtime
    from . import responses as responses
    from . import threads as threads
else:
    from ..._generated.types.beta import __dir__, __getattr__  # noqa: F401 (the lazy names)
