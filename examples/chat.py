"""Ask a question: by a chat completion and by a response, with the blocking and the asynchronous client.

    OPENAI_API_KEY=... python examples/chat.py

Without a key: start `python -m openai_dual.emulator` and put the address it prints into OPENAI_BASE_URL; so for every
example here.
"""

from __future__ import annotations

import asyncio

from openai_dual import AsyncOpenAI, OpenAI

MODEL = "gpt-4o-mini"


def main() -> None:
    with OpenAI() as client:
        completion = client.chat.completions.create(
            model=MODEL,
            messages=[
                {"role": "system", "content": "Answer in one sentence."},
                {"role": "user", "content": "Why is the sky blue?"},
            ],
        )
        print("chat:", completion.choices[0].message.content)

        response = client.responses.create(model=MODEL, input="Why is the sea salty?")
        print("response:", response.output_text)


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        questions = ["Why is grass green?", "Why is snow white?"]
        responses = await asyncio.gather(
            *(client.responses.create(model=MODEL, input=question) for question in questions)
        )
        for response in responses:
            print("response, async:", response.output_text)


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
