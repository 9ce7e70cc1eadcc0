"""Ask twice with the same seed and compare. Sampling is repeatable only while the backend stays the same."""

from generated import OpenAI
from generated.types import Completion

client = OpenAI()


def roll_the_dice() -> Completion:
    return client.completions.create(
        model="gpt-3.5-turbo-instruct",
        prompt="Describe a dragon in one sentence.",
        max_tokens=40,
        temperature=1,
        seed=20_260,
    )


first, second = roll_the_dice(), roll_the_dice()
print("same text:", first.choices[0].text == second.choices[0].text)
print("same backend:", first.system_fingerprint == second.system_fingerprint)
