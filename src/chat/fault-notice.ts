/** What whoever asked is told of a fault: the id under which it is logged, and nothing of it. */
export const faultNotice = (id: string): string =>
  `Something went wrong here, and it is logged as ${id}. Please try again.`;
