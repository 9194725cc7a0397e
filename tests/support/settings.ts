// What every program of the portal must be told; tests of single parts start none.
process.env.PAYLOAD_SECRET ??= 'a secret of at least thirty-two characters'
