"""Type names that users of the API know, each loaded when it is first used.

The names of a part of the API are in the module of its name: `types.chat`, `types.responses`, `types.beta.threads`.
What they stand for is the table `types` of overrides/names.yaml.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._generated.types import *  # noqa: F403 (every name of the table)
    from . import (
        admin as admin,
    )
    from . import (
        audio as audio,
    )
    from . import (
        beta as beta,
    )
    from . import (
        chat as chat,
    )
    from . import (
        containers as containers,
    )
    from . import (
        conversations as conversations,
    )
    from . import (
        evals as evals,
    )
    from . import (
        fine_tuning as fine_tuning,
    )
    from . import (
        graders as graders,
    )
    from . import (
        realtime as realtime,
    )
    from . import (
        responses as responses,
    )
    from . import (
        shared as shared,
    )
    from . import (
        shared_params as shared_params,
    )
    from . import (
        skills as skills,
    )
    from . import (
        uploads as uploads,
    )
    from . import (
        vector_stores as vector_stores,
    )
    from . import (
        webhooks as webhooks,
    )
else:
    from .._generated.types import __dir__, __getattr__  # noqa: F401 (the lazy names)
