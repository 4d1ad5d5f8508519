"""The papers around a talk: the advert and the invitation."""
