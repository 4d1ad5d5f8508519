"""What is wrong with a mailbox, in words that say what to do."""

from __future__ import annotations

import imaplib
import re
import smtplib
import socket
import ssl

from afterword.core.occasion import AfterwordError


def trouble_in_words(error: Exception) -> str:
    """One or two sentences for a person; the server's own words stand in them where it spoke."""
    match error:
        case AfterwordError():
            return str(error)
        case smtplib.SMTPAuthenticationError():
            return _no_login(_text(error.smtp_error))
        case smtplib.SMTPRecipientsRefused():
            address, (code, words) = next(iter(error.recipients.items()))
            said = f"{code} {_text(words)}"
            if code in (452, 552) or _is_full(said):
                return f"The mailbox of {address} is full ({said}). Please reach them another way if it stays so."
            return f"The server does not take mail for {address} ({said}). Please check the address."
        case smtplib.SMTPNotSupportedError():
            return (
                "The server does not offer what was set up: a locked line, or this way to log in. "
                "Please check the port, and whether it should be tls or starttls."
            )
        case smtplib.SMTPServerDisconnected():
            return "The server hung up in the middle of the talk."
        case smtplib.SMTPResponseException():
            said = f"{error.smtp_code} {_text(error.smtp_error)}"
            if error.smtp_code in (452, 552) or _is_full(said):
                return f"A mailbox is full, or the mail is too large for the server ({said})."
            return f"The server said: {said}"
        case smtplib.SMTPException():  # of all others: the login found no way that both sides know
            return (
                f"The server offers no way to log in that fits what was set up ({_text(str(error))}). It may want a "
                "token in place of a password: afterword mailbox set-up --oauth"
            )
        case ssl.SSLCertVerificationError():
            return (
                f"The server's certificate is not trusted ({error.verify_message}). Nothing was sent, because somebody "
                "could be in between. Please check the server's name."
            )
        case ssl.SSLError():
            return (
                "The locked line could not be made. Please check the port, and whether it should be tls or starttls "
                "(usually 465 is tls and 587 is starttls)."
            )
        case socket.gaierror():
            return "There is no server of that name, or this computer has no connection. Please check both."
        case TimeoutError():
            return "The server did not answer in time. It may be busy, or the port is not the right one."
        case ConnectionRefusedError():
            return "Nothing answers at that server and port. Please check the port."
        case imaplib.IMAP4.error():
            said = _text(str(error))
            if _is_full(said):
                return f"Your mailbox is full ({said}). Please make room in it, then try again."
            if re.search(r"auth|login|credential|password|token", said, re.I):
                return _no_login(said)
            return f"The server said: {said}"
        case OSError():
            return f"The line to the server broke ({error.strerror or type(error).__name__})."
        case _:
            return f"Something unexpected happened ({type(error).__name__})."


def _is_full(said: str) -> bool:
    return bool(re.search(r"quota|mailbox (?:is )?full", said, re.I))


def _no_login(words: str) -> str:
    hint = (
        "The token has probably run out; please fetch a new one."
        if re.search(r"token|oauth|expired", words, re.I)
        else "Please check user and password. Many providers want an app password here, made in their settings."
    )
    return f"The server did not accept the login ({words}). {hint}"


def _text(words: object) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    return " ".join(text.removeprefix("b'").removesuffix("'").split())[:200]
