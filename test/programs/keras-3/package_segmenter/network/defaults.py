convolutions = 2
decay = 1e-4
widths = (8, 16, 32)
