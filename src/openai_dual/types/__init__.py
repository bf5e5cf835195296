"""Type names that users of the API know, each loaded when it is first used.

The names of a part of the API are in the module of its name: `types.chat`, `types.responses`, `types.beta.threads`.
What they stand for is the table `types` of overrides/names.yaml.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._generated.types import *  # noqa: F403 (every name of the table)
else:
    from .._generated.types import __dir__, __getattr__  # noqa: F401 (the lazy names)
