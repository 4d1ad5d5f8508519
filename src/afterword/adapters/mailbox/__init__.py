"""The person's own mailbox: what was set up, its secret, handing a mail over, and looking into its folders."""
