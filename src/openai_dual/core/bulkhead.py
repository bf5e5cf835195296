"""The bulkhead: at most so many attempts in flight, the others wait in line. Imports the errors, `checks`,
`concurrency`, `effects`, `gates` and `line`.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ..errors import BulkheadFullError, OpenAIError
from .checks import number, or_none, whole
from .concurrency import Concurrency
from .gates import CallInfo, Outcome, PlaceBase
from .line import Line, Standing

if TYPE_CHECKING:
    from .effects import Sleep
    from .gates import Notify
