/** Who is signed in, as far as rights need it. */
export type Session = {
  readonly user: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly isAdmin: boolean
  }
}

/** The accounts, as the rest of the server sees them: who a request comes from. */
export type Auth = {
  /** Answers everything below `/api/auth`. */
  readonly handler: (request: Request) => Promise<Response>
  /** Null where nobody is signed in. */
  readonly sessionOf: (headers: Headers) => Promise<Session | null>
}
