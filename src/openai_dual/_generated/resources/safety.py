"""`client.safety`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .safety_alerts import Alerts
    from .safety_cases import Cases


class Safety(Resource[C]):
    """`client.safety`. Groups other resources."""

    @cached_property
    def cases(self) -> Cases[C]:
        """`client.safety.cases`. Methods: retrieve."""
        from .safety_cases import Cases

        return Cases(self._executor)

    @cached_property
    def alerts(self) -> Alerts[C]:
        """`client.safety.alerts`. Methods: retrieve."""
        from .safety_alerts import Alerts

        return Alerts(self._executor)
