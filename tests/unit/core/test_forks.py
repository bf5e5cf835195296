"""Objects are renewed in the child of a fork, as long as they live."""

from __future__ import annotations

import gc
import os

import pytest

from openai_dual.core.forks import renew_after_fork


class Shared:
    def __init__(self) -> None:
        self.renewed = 0

    def after_fork(self) -> None:
        self.renewed += 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_an_object_is_renewed_in_the_child_alone() -> None:
    shared, dropped = Shared(), Shared()
    renew_after_fork(shared)
    renew_after_fork(dropped)
    del dropped
    gc.collect()

    if not (child := os.fork()):
        os._exit(shared.renewed)

    assert 1 == os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert 0 == shared.renewed
