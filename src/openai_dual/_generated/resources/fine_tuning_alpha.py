"""`client.fine_tuning.alpha`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .fine_tuning_alpha_graders import Graders


class Alpha(Resource[C]):
    """`client.fine_tuning.alpha`. Groups other resources."""

    @cached_property
    def graders(self) -> Graders[C]:
        """`client.fine_tuning.alpha.graders`. Methods: run, validate."""
        from .fine_tuning_alpha_graders import Graders

        return Graders(self._executor)
