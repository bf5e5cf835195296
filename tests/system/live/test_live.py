"""The real service, for a few cents: `make live`, with OPENAI_API_KEY set. Skipped otherwise."""

from __future__ import annotations

import pytest

from openai_dual import AuthenticationError
from tests.support.clients import Driver, Kind
from tests.support.live import BASE_URL, BUDGET, KEY, LIVE
from tests.system.cassettes.scenarios import Scenario, chat, embeddings, files, models, moderations, responses

pytestmark = pytest.mark.skipif(not LIVE, reason="needs OPENAI_API_KEY and OPENAI_LIVE: make live")


@pytest.mark.parametrize("scenario", [chat, embeddings, files, models, moderations, responses])
def test_the_service_answers(kind: Kind, scenario: Scenario) -> None:
    BUDGET.check()
    with Driver(kind, base_url=BASE_URL, api_key=KEY, max_retries=3) as client:
        assert BUDGET.count(scenario(client))


def test_a_wrong_key_is_refused(kind: Kind) -> None:
    with Driver(kind, base_url=BASE_URL, api_key="invalid-key") as client, pytest.raises(AuthenticationError):
        client.call("models.list")
